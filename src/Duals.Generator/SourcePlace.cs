using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Duals.Generator;

/// <summary>A place in a file, without the syntax tree that a <see cref="Location"/> would keep alive.</summary>
internal readonly record struct SourcePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourcePlace Of(SyntaxToken token)
    {
        Location location = token.GetLocation();
        return new(token.SyntaxTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
