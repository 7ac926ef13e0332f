using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Actors;

/// <summary>The rule for slugs: the stable, readable ids of actors.</summary>
public static class Slug
{
    /// <summary>Length limit, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether the text is a slug: lower-case ASCII letters and digits in words joined by single hyphens.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The text itself where it is a slug.</summary>
    /// <exception cref="InvalidValueException">It is none.</exception>
    public static string Require(string? text, string field = "slug") =>
        IsValid(text) ? text! : throw new InvalidValueException(field, $"'{text}' is no slug; use lower-case letters, digits and single hyphens, at most {MaxLength}");
}
