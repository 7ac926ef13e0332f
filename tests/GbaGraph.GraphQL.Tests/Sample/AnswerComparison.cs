using System.Text.Json;

namespace Sample;

/// <summary>Compares an answer with the recorded one: the status, the data in order, and the errors by path, code and message.</summary>
public static class AnswerComparison
{
    public static string? Difference(RecordedCase recorded, int status, JsonElement answer)
    {
        if (status != recorded.Status) return $"status {status}";
        var hasData = answer.TryGetProperty("data", out var data);
        if (hasData != recorded.Response.TryGetProperty("data", out var wanted)) return "data where there was none, or none where there was";
        if (recorded.IsCount) return CountOf(data) <= CountOf(wanted) ? null : "more store calls";
        if (hasData && !IsSame(wanted, data)) return "data differs";
        return ErrorDifference(Errors(recorded.Response), Errors(answer));
    }

    private static string? ErrorDifference(JsonElement[] wanted, JsonElement[] given)
    {
        if (wanted.Length == 0) return given.Length == 0 ? null : "errors where there were none";
        foreach (var error in wanted)
        {
            var message = error.GetProperty("message").GetString()!;
            if (error.TryGetProperty("path", out var path) && !given.Any(g => PathOf(g).StartsWith(Join(path), StringComparison.Ordinal))) return $"no error at {Join(path)}";
            if (CodeOf(error) is { } code && !given.Any(g => CodeOf(g) == code) && !IsPropagated(error, wanted)) return $"no error with code {code}";
            if (!given.Any(g => g.GetProperty("message").GetString() == message) && !IsPropagated(error, wanted)) return $"no error that says: {message}";
        }

        return null;
    }

    /// <summary>The recorded library adds a second error where an error made its parent null; the specification allows one only.</summary>
    private static bool IsPropagated(JsonElement error, JsonElement[] all) => all.Length > 1 && CodeOf(error) == "HC0018";

    private static bool IsSame(JsonElement wanted, JsonElement given) => (wanted.ValueKind, given.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => wanted.EnumerateObject().Count() == given.EnumerateObject().Count()
            && wanted.EnumerateObject().Zip(given.EnumerateObject()).All(p => p.First.Name == p.Second.Name && IsSame(p.First.Value, p.Second.Value)),
        (JsonValueKind.Array, JsonValueKind.Array) => wanted.GetArrayLength() == given.GetArrayLength()
            && wanted.EnumerateArray().Zip(given.EnumerateArray()).All(p => IsSame(p.First, p.Second)),
        (JsonValueKind.Number, JsonValueKind.Number) => wanted.GetDouble().Equals(given.GetDouble()),
        (JsonValueKind.String, JsonValueKind.String) => wanted.GetString() == given.GetString(),
        var (one, other) => one == other,
    };

    private static JsonElement[] Errors(JsonElement answer) => answer.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    private static string PathOf(JsonElement error) => error.TryGetProperty("path", out var path) ? Join(path) : string.Empty;

    private static string Join(JsonElement path) => string.Join('.', path.EnumerateArray());

    private static string? CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;

    private static int CountOf(JsonElement data) => data.GetProperty("countStoreCalls").GetProperty("count").GetInt32();
}
