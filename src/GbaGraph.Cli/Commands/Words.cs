using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Cli.Commands;

/// <summary>Reads words of closed vocabularies from the command line, in any case, several to an option.</summary>
internal static class Words
{
    public static T One<T>(string text, string what) where T : struct, Enum =>
        Vocabulary.TryParse<T>(text.Trim().ToUpperInvariant().Replace('-', '_'), out var member)
            ? member
            : throw new GbaGraphException(ErrorCodes.BadRequest, $"'{text}' is no {what}; there are {string.Join(' ', Vocabulary.NamesOf<T>())}");

    public static IReadOnlyList<T> Many<T>(IEnumerable<string>? texts, string what) where T : struct, Enum =>
        [.. Split(texts).Select(text => One<T>(text, what)).Distinct()];

    public static IReadOnlyList<string> Split(IEnumerable<string>? texts) =>
        [.. (texts ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
