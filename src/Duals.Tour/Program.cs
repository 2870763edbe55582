using System.Text;
using Duals.Tour.Examples;
using Duals.Tour.Fits;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

bool examplesAgree = ExampleReport.Write(Console.Out, [.. WorkedExamples.All]);
bool fitsAgree = FitReport.Write(Console.Out);
Console.WriteLine(examplesAgree && fitsAgree ? "The tour ends well: everything agrees." : "SOMETHING DISAGREES, see above.");
return examplesAgree && fitsAgree ? 0 : 1;
