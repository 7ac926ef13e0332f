using System.Diagnostics.CodeAnalysis;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>Text.</summary>
public sealed class StringType() : TextScalar<string>("String", checksContent: true)
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(string value) => value;
}
