namespace GbaGraph.GraphQL;

/// <summary>A value that the caller may leave out, which is told apart from null. <c>default</c> is left out.</summary>
public readonly record struct Optional<T>
{
    private readonly T value;

    /// <summary>A value that was given, null included.</summary>
    public Optional(T value)
    {
        this.value = value;
        HasValue = true;
    }

    /// <summary>The value; the default of <typeparamref name="T"/> where it was left out.</summary>
    public T Value => value;

    /// <summary>Whether the caller gave a value; null is one.</summary>
    public bool HasValue { get; private init; }

    /// <summary>Whether the caller left the value out.</summary>
    public bool IsEmpty => !HasValue;

    /// <summary>The value as one that was given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary><see cref="Value"/>, also where it was left out.</summary>
    public static implicit operator T(Optional<T> optional) => optional.value;

    /// <summary>A value left out, which reads as <paramref name="defaultValue"/>.</summary>
    public static Optional<T> Empty(T? defaultValue = default) => new Optional<T>(defaultValue!).LeftOut();

    /// <summary>The value's text, <c>null</c>, or <c>unspecified</c> where it was left out.</summary>
    public override string ToString() => HasValue ? value?.ToString() ?? "null" : "unspecified";

    private Optional<T> LeftOut() => this with { HasValue = false };
}
