using System.Text;
using Duals.Tour.Examples;
using Duals.Tour.Fits;
using Duals.Tour.Minimisers;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

bool examplesAgree = ExampleReport.Write(Console.Out, [.. WorkedExamples.All]);
bool fitsAgree = FitReport.Write(Console.Out);
bool minimaAgree = MinimiserReport.Write(Console.Out);
bool allAgree = examplesAgree && fitsAgree && minimaAgree;
Console.WriteLine(allAgree ? "The tour ends well: everything agrees." : "SOMETHING DISAGREES, see above.");
return allAgree ? 0 : 1;
