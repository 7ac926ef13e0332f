using System.Globalization;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Research.Engines;

/// <summary>When AUTO lets the server analyse.</summary>
/// <param name="ServerFrom">The number of actors and links of the store from which it does; docs/analysis-engines.md shows the measurement behind the default.</param>
public sealed record EngineOptions(long ServerFrom = 20_000)
{
    private const string Key = "Analysis:ServerFrom";

    /// <summary>Reads the configuration key <c>Analysis:ServerFrom</c>.</summary>
    /// <param name="value">Gives the value of a key, or null.</param>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: it is no number.</exception>
    public static EngineOptions Read(Func<string, string?> value)
    {
        if (value(Key) is not { Length: > 0 } text) return new();
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            ? new(from)
            : throw new GbaGraphException(ErrorCodes.BadConfiguration, $"{Key} '{text}' is no number of actors and links; write 0 or more, or leave it out");
    }
}
