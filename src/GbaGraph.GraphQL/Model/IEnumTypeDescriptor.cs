namespace GbaGraph.GraphQL;

/// <summary>An enum type, as code describes it; what it says comes before attributes.</summary>
public interface IEnumTypeDescriptor<T>
{
    IEnumTypeDescriptor<T> Name(string value);

    IEnumTypeDescriptor<T> Description(string? value);

    IEnumValueDescriptor Value(T value);
}
