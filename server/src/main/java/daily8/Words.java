package daily8;

import daily8.ai.onnx.ModelSettings;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsReader;
import daily8.cli.Command;
import daily8.cli.InstallationCommands;
import daily8.cli.PipeCommands;
import daily8.cli.RestoreCommand;
import daily8.cli.RunCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The words of the command line, in the order in which the help lists them.
final class Words {
    private Words() {}

    static List<Command> all() {
        List<Setting> known = Settings.ALL;
        SettingsReader reader = new SettingsReader(known);
        List<Command> words = new ArrayList<>();
        words.add(new RunCommand(known, RunningSite::serve));
        words.addAll(
                new InstallationCommands(
                                reader, values -> OpenInstallation.open(new Settings(values)))
                        .all());
        words.add(
                new RestoreCommand(
                        reader, (values, file) -> Restore.from(file, new Settings(values))));
        words.addAll(
                PipeCommands.all(
                        () -> Wiring.urlCheck(ofEnvironment(reader)),
                        () -> OnePage.of(ofEnvironment(reader)),
                        () ->
                                Models.embedder(
                                        ModelSettings.model(ofEnvironment(reader).values()))));
        words.add(new WarmUp());
        return words;
    }

    /// What the pipe commands know of the operator's choices.
    private static Settings ofEnvironment(SettingsReader reader) {
        return new Settings(
                reader.read(List.of(), System.getenv(), Path.of("daily8.toml")).values());
    }
}
