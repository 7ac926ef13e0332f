using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Domain.Actors;

/// <summary>One name of an actor in one language.</summary>
public sealed record ActorName
{
    /// <summary>States a name.</summary>
    /// <param name="text">The name.</param>
    /// <param name="language">BCP 47 primary language tag, such as <c>zh</c> or <c>en</c>.</param>
    /// <param name="type">What the name is to its actor.</param>
    /// <param name="evidence">One or more places that use it.</param>
    /// <exception cref="InvalidValueException">An empty name, a tag of the wrong form, or no evidence.</exception>
    public ActorName(string text, string language, NameType type, IReadOnlyList<Evidence> evidence)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidValueException("name", "a name can't be empty");
        if (language.Length is < 2 or > 3 || !language.All(char.IsAsciiLetterLower))
            throw new InvalidValueException("lang", $"'{language}' is no primary language tag; write zh, en, pt …");
        if (evidence.Count == 0) throw new InvalidValueException("evidence", $"the name '{text}' cites no source");
        (Text, Language, Type, Evidence) = (text, language, type, evidence);
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>Its language, as a BCP 47 primary tag.</summary>
    public string Language { get; }

    /// <summary>What it is to its actor.</summary>
    public NameType Type { get; }

    /// <summary>Where it is used; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
