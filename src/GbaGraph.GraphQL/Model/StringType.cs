using System.Diagnostics.CodeAnalysis;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>Text.</summary>
public sealed class StringType() : TextScalar<string>("String", checksContent: true)
{
    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }

    protected override string Format(string value) => value;
}
