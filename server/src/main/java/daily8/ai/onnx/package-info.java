/// Models that run in this process by ONNX Runtime.
@org.jspecify.annotations.NullMarked
package daily8.ai.onnx;
