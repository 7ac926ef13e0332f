using System.Diagnostics.CodeAnalysis;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>An address, absolute or relative.</summary>
public sealed class UrlType() : TextScalar<Uri>("URL", checksContent: true, specifiedBy: "https://tools.ietf.org/html/rfc3986")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        return Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
    }

    /// <inheritdoc/>
    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}
