using System.Text;
using Duals.Tour.Examples;
using Duals.Tour.Fits;
using Duals.Tour.Tensors;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

bool examplesAgree = ExampleReport.Write(Console.Out, [.. WorkedExamples.All]);
bool tensorsAgree = TensorReport.Write(Console.Out);
bool fitsAgree = FitReport.Write(Console.Out);
bool allAgree = examplesAgree && tensorsAgree && fitsAgree;
Console.WriteLine(allAgree ? "The tour ends well: everything agrees." : "SOMETHING DISAGREES, see above.");
return allAgree ? 0 : 1;
