namespace GbaGraph.GraphQL;

/// <summary>An error as the answer shows it. Immutable: every change makes a new one.</summary>
public interface IError
{
    /// <summary>What went wrong, for people.</summary>
    string Message { get; }

    /// <summary>A stable word for programs; it is also the extension <c>code</c>.</summary>
    string? Code { get; }

    /// <summary>The field of the answer that the error belongs to; null where it concerns the whole request.</summary>
    Path? Path { get; }

    /// <summary>Where in the document the error comes from; null where no place is known.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further values, which must serialize to JSON; null where there are none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What was thrown; never shown to the caller.</summary>
    Exception? Exception { get; }

    /// <summary>The error with another message.</summary>
    IError WithMessage(string message);

    /// <summary>The error with another code, as an extension too; null takes both away.</summary>
    IError WithCode(string? code);

    /// <summary>The error at another field; null means the whole request.</summary>
    IError WithPath(Path? path);

    /// <summary>The error at another field, given by response names and list indexes from the root down.</summary>
    IError WithPath(IReadOnlyList<object> path);

    /// <summary>The error with these places instead of its own; null for none.</summary>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>The error with these extensions instead of its own; its code is added where they have none.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    /// <summary>The error with one extension added or replaced. Text under <c>code</c> is its code.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>The error without the extension; without its code too where that is the key. An unknown key changes nothing.</summary>
    IError RemoveExtension(string key);

    /// <summary>The error with what was thrown; null for nothing.</summary>
    IError WithException(Exception? exception);
}
