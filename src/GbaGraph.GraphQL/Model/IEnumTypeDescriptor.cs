namespace GbaGraph.GraphQL;

/// <summary>An enum type, as code describes it; what it says comes before attributes.</summary>
public interface IEnumTypeDescriptor<T>
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IEnumTypeDescriptor<T> Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IEnumTypeDescriptor<T> Description(string? value);

    /// <summary>One value of <typeparamref name="T"/>.</summary>
    /// <exception cref="SchemaException">The enum has no such value.</exception>
    IEnumValueDescriptor Value(T value);
}
