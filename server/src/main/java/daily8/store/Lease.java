package daily8.store;

/// A row taken for a while. `token` proves that it is still ours: finishing with an old one fails.
public record Lease<T>(T row, long token) {}
