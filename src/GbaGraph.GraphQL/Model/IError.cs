namespace GbaGraph.GraphQL;

/// <summary>An error as the answer shows it. Immutable: every change makes a new one.</summary>
public interface IError
{
    string Message { get; }

    /// <summary>A stable word for programs; it is also the extension <c>code</c>.</summary>
    string? Code { get; }

    Path? Path { get; }

    IReadOnlyList<Location>? Locations { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What was thrown; never shown to the caller.</summary>
    Exception? Exception { get; }

    IError WithMessage(string message);

    IError WithCode(string? code);

    IError WithPath(Path? path);

    IError WithPath(IReadOnlyList<object> path);

    IError WithLocations(IReadOnlyList<Location>? locations);

    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    IError SetExtension(string key, object? value);

    IError RemoveExtension(string key);

    IError WithException(Exception? exception);
}
