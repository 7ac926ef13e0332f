namespace GbaGraph.GraphQL;

/// <summary>A value of an enum type, as code describes it.</summary>
public interface IEnumValueDescriptor
{
    IEnumValueDescriptor Name(string value);

    IEnumValueDescriptor Description(string? value);

    IEnumValueDescriptor Deprecated(string? reason);
}
