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

    public string Message { get; } = message;

    public string? Code { get; } = code;

    public Path? Path { get; } = path;

    public IReadOnlyList<Location>? Locations { get; } = locations;

    public IReadOnlyDictionary<string, object?>? Extensions { get; } = WithCode(extensions, code);

    public Exception? Exception { get; } = exception;

    public IError WithMessage(string message) => new Error(message, Code, Path, Locations, Extensions, Exception);

    public IError WithCode(string? code) => new Error(Message, code, Path, Locations, Without(CodeKey), Exception);

    public IError WithPath(Path? path) => new Error(Message, Code, path, Locations, Extensions, Exception);

    public IError WithPath(IReadOnlyList<object> path) => WithPath(Path.FromList(path));

    public IError WithLocations(IReadOnlyList<Location>? locations) => new Error(Message, Code, Path, locations, Extensions, Exception);

    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions) => new Error(Message, Code, Path, Locations, extensions, Exception);

    public IError SetExtension(string key, object? value)
    {
        var changed = Without(key);
        changed[key] = value;
        return WithExtensions(changed);
    }

    public IError RemoveExtension(string key) => new Error(Message, key == CodeKey ? null : Code, Path, Locations, Without(key), Exception);

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
