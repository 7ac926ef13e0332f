namespace GbaGraph.GraphQL.Types.Building;

/// <summary>The names of what the convention adds to one mutation; the payload's value is named after its type where no name is given.</summary>
internal sealed record MutationNames(string InputType, string InputArgument, string PayloadType, string? PayloadField, string ErrorType, string ErrorsField);
