namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>What code says about an argument.</summary>
internal sealed class ArgumentDescription(string name) : IArgumentDescriptor
{
    public string Name => name;

    public string? Text { get; private set; }

    /// <summary>Text where nothing else was said.</summary>
    public Type GivenType { get; private set; } = typeof(StringType);

    public (bool Has, object? Value) Default { get; private set; }

    public string? DeprecationReason { get; private set; }

    public IArgumentDescriptor Description(string? value)
    {
        Text = value;
        return this;
    }

    public IArgumentDescriptor Type<T>()
    {
        GivenType = typeof(T);
        return this;
    }

    public IArgumentDescriptor DefaultValue(object? value)
    {
        Default = (true, value);
        return this;
    }

    public IArgumentDescriptor Deprecated(string? reason)
    {
        DeprecationReason = reason;
        return this;
    }
}
