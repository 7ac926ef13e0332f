namespace GbaGraph.GraphQL;

/// <summary>A union type, as code describes it; what it says comes before attributes.</summary>
public interface IUnionTypeDescriptor
{
    IUnionTypeDescriptor Name(string value);

    IUnionTypeDescriptor Description(string? value);
}
