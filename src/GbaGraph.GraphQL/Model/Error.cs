namespace GbaGraph.GraphQL;

/// <summary>The one implementation of <see cref="IError"/>.</summary>
public sealed class Error(
    string message,
    string? code = null,
    Path? path = null,
    IReadOnlyList<Location>? locations = null,
    IReadOnlyDictionary<string, object?>? extensions = null,
    Exception? exception = null) : IError
{
    private const string CodeKey = "code";

    /// <inheritdoc/>
    public string Message { get; } = message;

    /// <inheritdoc/>
    public string? Code { get; } = extensions?.GetValueOrDefault(CodeKey) as string ?? code;

    /// <inheritdoc/>
    public Path? Path { get; } = path;

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; } = locations;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; } = WithCode(extensions, code);

    /// <inheritdoc/>
    public Exception? Exception { get; } = exception;

    /// <inheritdoc/>
    public IError WithMessage(string message) => new Error(message, Code, Path, Locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithCode(string? code) => new Error(Message, code, Path, Locations, Without(CodeKey), Exception);

    /// <inheritdoc/>
    public IError WithPath(Path? path) => new Error(Message, Code, path, Locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithPath(IReadOnlyList<object> path) => WithPath(Path.FromList(path));

    /// <inheritdoc/>
    public IError WithLocations(IReadOnlyList<Location>? locations) => new Error(Message, Code, Path, locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions) => new Error(Message, Code, Path, Locations, extensions, Exception);

    /// <inheritdoc/>
    public IError SetExtension(string key, object? value)
    {
        var changed = Without(key);
        changed[key] = value;
        return WithExtensions(changed);
    }

    /// <inheritdoc/>
    public IError RemoveExtension(string key) => new Error(Message, key == CodeKey ? null : Code, Path, Locations, Without(key), Exception);

    /// <inheritdoc/>
    public IError WithException(Exception? exception) => new Error(Message, Code, Path, Locations, Extensions, exception);

    private static IReadOnlyDictionary<string, object?>? WithCode(IReadOnlyDictionary<string, object?>? extensions, string? code)
    {
        if (code is null || extensions?.ContainsKey(CodeKey) == true) return extensions;
        var all = new Dictionary<string, object?>(StringComparer.Ordinal) { [CodeKey] = code };
        foreach (var (key, value) in extensions ?? new Dictionary<string, object?>()) all[key] = value;
        return all;
    }

    private Dictionary<string, object?> Without(string key) =>
        (Extensions ?? new Dictionary<string, object?>()).Where(e => e.Key != key).ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
}
