namespace GbaGraph.GraphQL;

/// <summary>Puts an <see cref="IError"/> together.</summary>
public interface IErrorBuilder
{
    /// <summary>What went wrong, for people.</summary>
    /// <exception cref="ArgumentException">The message is null or empty.</exception>
    IErrorBuilder SetMessage(string message);

    /// <summary>A stable word for programs, in place of a code or an extension <c>code</c> that was given before; null for none.</summary>
    IErrorBuilder SetCode(string? code);

    /// <summary>The field of the answer that the error belongs to; null means the whole request.</summary>
    IErrorBuilder SetPath(Path? path);

    /// <summary>The field, given by response names and list indexes from the root down; null means the whole request.</summary>
    IErrorBuilder SetPath(IReadOnlyList<object>? path);

    /// <summary>One more place in the document.</summary>
    IErrorBuilder AddLocation(Location location);

    /// <summary>One more place in the document; line and column count from 1.</summary>
    IErrorBuilder AddLocation(int line, int column);

    /// <summary>Takes all places away.</summary>
    IErrorBuilder ClearLocations();

    /// <summary>What was thrown, for filters and listeners; null for nothing.</summary>
    IErrorBuilder SetException(Exception? exception);

    /// <summary>Adds or replaces a value, which must serialize to JSON. Text under <c>code</c> is the code.</summary>
    IErrorBuilder SetExtension(string key, object? value);

    /// <summary>Takes a value away; the code too where the key is <c>code</c>. An unknown key changes nothing.</summary>
    IErrorBuilder RemoveExtension(string key);

    /// <summary>Takes all values away, the code among them.</summary>
    IErrorBuilder ClearExtensions();

    /// <summary>Makes the error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    IError Build();
}
