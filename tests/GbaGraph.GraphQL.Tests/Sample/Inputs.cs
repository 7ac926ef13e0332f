using GbaGraph.GraphQL;

namespace Sample;

[GraphQLName("StringOperationFilterInput")]
public sealed class StringOperationFilterInput
{
    public List<StringOperationFilterInput>? And { get; init; }
    public List<StringOperationFilterInput>? Or { get; init; }
    public Optional<string?> Eq { get; init; }
    public Optional<string?> Neq { get; init; }
    public List<string?>? In { get; init; }
    public string? Contains { get; init; }
    public string? StartsWith { get; init; }

    public bool Accepts(string? value) =>
        (And is null || And.TrueForAll(f => f.Accepts(value))) && (Or is null || Or.Exists(f => f.Accepts(value)))
        && (!Eq.HasValue || Eq.Value == value) && (!Neq.HasValue || Neq.Value != value)
        && (In is null || In.Contains(value)) && (Contains is null || value?.Contains(Contains) == true) && (StartsWith is null || value?.StartsWith(StartsWith) == true);
}

public sealed class PlaceFilterInput
{
    public List<PlaceFilterInput>? And { get; init; }
    public List<PlaceFilterInput>? Or { get; init; }
    public StringOperationFilterInput? Name { get; init; }
    public StringOperationFilterInput? LocalName { get; init; }

    public bool Accepts(Place place) =>
        (And is null || And.TrueForAll(f => f.Accepts(place))) && (Or is null || Or.Exists(f => f.Accepts(place)))
        && (Name is null || Name.Accepts(place.Name)) && (LocalName is null || LocalName.Accepts(place.LocalName));
}

public enum SortEnumType { ASC, DESC }

public sealed class PlaceSortInput
{
    public SortEnumType? Name { get; init; }
    public SortEnumType? Latitude { get; init; }
}

/// <summary>Exactly one of these.</summary>
[OneOf]
public sealed class PlaceKeyInput
{
    public string? Code { get; init; }
    [ID] public string? Id { get; init; }
}

public sealed record EchoInput(int Number, [property: DefaultValue(3)] int Times, float Ratio, [property: GraphQLDeprecated("Use number.")] decimal? Amount, Season Season, List<List<int>>? Grid, DateOnly? Day, Guid? Token, EchoInput? Inner);
