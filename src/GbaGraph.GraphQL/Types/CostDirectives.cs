using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types;

/// <summary>The directives of the GraphQL cost specification.</summary>
internal static class CostDirectives
{
    private static readonly GraphType Names = new ListType(new NonNullType(SpecScalars.String));

    public static DirectiveDefinition Cost { get; } = new("cost", ["SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM", "INPUT_FIELD_DEFINITION"])
    {
        Description = "What a type, a field or an argument adds to the cost of a request that has it.",
        Arguments = new([new("weight", new NonNullType(SpecScalars.String)) { Description = "The weight, a number." }]),
    };

    public static DirectiveDefinition ListSize { get; } = new("listSize", ["FIELD_DEFINITION"])
    {
        Description = "How long a list is at most, or which arguments tell it.",
        Arguments = new(
        [
            new("assumedSize", SpecScalars.Int) { Description = "The length where no slicing argument tells it." },
            new("slicingArguments", Names) { Description = "The arguments whose value is the length." },
            new("slicingArgumentDefaultValue", SpecScalars.Int) { Description = "The length where no slicing argument is given." },
            new("sizedFields", Names) { Description = "The sub-fields that are lists of this length." },
            new("requireOneSlicingArgument", new NonNullType(SpecScalars.Boolean))
            {
                Description = "Whether a request must give exactly one slicing argument.",
                DefaultValue = new BooleanValueNode(0, 0, true),
            },
        ]),
    };
}
