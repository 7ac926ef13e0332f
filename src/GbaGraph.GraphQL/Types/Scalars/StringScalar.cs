using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.Types.Scalars;

internal sealed class StringScalar() : TextScalar<string>("String", checksContent: true)
{
    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }

    protected override string Format(string value) => value;
}
