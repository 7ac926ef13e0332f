using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A GUID, with hyphens and without braces.</summary>
public sealed class UuidType() : TextScalar<Guid>("UUID", checksContent: true, specifiedBy: "https://tools.ietf.org/html/rfc4122")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    /// <inheritdoc/>
    protected override string Format(Guid value) => value.ToString("D");
}
