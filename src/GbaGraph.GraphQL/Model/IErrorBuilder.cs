namespace GbaGraph.GraphQL;

/// <summary>Puts an <see cref="IError"/> together.</summary>
public interface IErrorBuilder
{
    IErrorBuilder SetMessage(string message);

    IErrorBuilder SetCode(string? code);

    IErrorBuilder SetPath(Path? path);

    IErrorBuilder SetPath(IReadOnlyList<object>? path);

    IErrorBuilder AddLocation(Location location);

    IErrorBuilder AddLocation(int line, int column);

    IErrorBuilder ClearLocations();

    IErrorBuilder SetException(Exception? exception);

    IErrorBuilder SetExtension(string key, object? value);

    IErrorBuilder RemoveExtension(string key);

    IErrorBuilder ClearExtensions();

    /// <summary>Makes the error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    IError Build();
}
