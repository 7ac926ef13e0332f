namespace GbaGraph.GraphQL;

/// <summary>A value that the caller may leave out, which is told apart from null. <c>default</c> is left out.</summary>
public readonly record struct Optional<T>
{
    private readonly T value;

    public Optional(T value)
    {
        this.value = value;
        HasValue = true;
    }

    /// <summary>The value; the default of <typeparamref name="T"/> where it was left out.</summary>
    public T Value => value;

    public bool HasValue { get; private init; }

    public bool IsEmpty => !HasValue;

    public static implicit operator Optional<T>(T value) => new(value);

    public static implicit operator T(Optional<T> optional) => optional.value;

    /// <summary>A value left out, which reads as <paramref name="defaultValue"/>.</summary>
    public static Optional<T> Empty(T? defaultValue = default) => new Optional<T>(defaultValue!).LeftOut();

    public override string ToString() => HasValue ? value?.ToString() ?? "null" : "unspecified";

    private Optional<T> LeftOut() => this with { HasValue = false };
}
