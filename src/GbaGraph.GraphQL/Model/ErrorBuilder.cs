using System.Collections;
using System.Globalization;

namespace GbaGraph.GraphQL;

/// <summary>Puts an <see cref="IError"/> together.</summary>
public sealed class ErrorBuilder : IErrorBuilder
{
    private readonly List<Location> locations = [];
    private readonly Dictionary<string, object?> extensions = new(StringComparer.Ordinal);
    private string? message;
    private string? code;
    private Path? path;
    private Exception? exception;

    /// <summary>A builder with nothing set.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>A builder with all that the error holds; the error itself stays as it is.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        var builder = new ErrorBuilder { message = error.Message, code = error.Code, path = error.Path, exception = error.Exception };
        builder.locations.AddRange(error.Locations ?? []);
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>()) builder.extensions[key] = value;
        return builder;
    }

    /// <summary>The error that an answer shows in this form: <c>message</c>, <c>path</c>, <c>locations</c> and <c>extensions</c>, of which all but the first may be missing.</summary>
    /// <exception cref="KeyNotFoundException">There is no message, or a location without line or column.</exception>
    public static ErrorBuilder FromDictionary(IReadOnlyDictionary<string, object?> dict)
    {
        ArgumentNullException.ThrowIfNull(dict);
        var builder = new ErrorBuilder();
        builder.SetMessage((string)dict["message"]!);
        foreach (var (key, value) in dict.GetValueOrDefault("extensions") as IEnumerable<KeyValuePair<string, object?>> ?? []) builder.SetExtension(key, value);
        if (dict.GetValueOrDefault("path") is IReadOnlyList<object> path) builder.SetPath(path);
        foreach (var place in (dict.GetValueOrDefault("locations") as IEnumerable ?? Array.Empty<object>()).OfType<IEnumerable<KeyValuePair<string, object?>>>())
        {
            var numbers = new Dictionary<string, object?>(place, StringComparer.Ordinal);
            builder.AddLocation(Convert.ToInt32(numbers["line"], CultureInfo.InvariantCulture), Convert.ToInt32(numbers["column"], CultureInfo.InvariantCulture));
        }

        return builder;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        this.message = message;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetCode(string? code)
    {
        this.code = code;
        extensions.Remove("code");
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetPath(Path? path)
    {
        this.path = path;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetPath(IReadOnlyList<object>? path) => SetPath(path is null ? null : Path.FromList(path));

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(Location location)
    {
        locations.Add(location);
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(int line, int column) => AddLocation(new Location(line, column));

    /// <inheritdoc/>
    public IErrorBuilder ClearLocations()
    {
        locations.Clear();
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetException(Exception? exception)
    {
        this.exception = exception;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetExtension(string key, object? value)
    {
        extensions[key] = value;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder RemoveExtension(string key)
    {
        extensions.Remove(key);
        if (key == "code") code = null;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder ClearExtensions()
    {
        extensions.Clear();
        code = null;
        return this;
    }

    /// <inheritdoc/>
    public IError Build() => new Error(
        message ?? throw new InvalidOperationException("An error needs a message."),
        code,
        path,
        locations.Count == 0 ? null : [.. locations],
        extensions.Count == 0 ? null : new Dictionary<string, object?>(extensions, StringComparer.Ordinal),
        exception);
}
