namespace GbaGraph.GraphQL.Tests.Specification;

/// <summary>Someone with friends; the second friend's name can't be fetched.</summary>
public sealed record Being(string Id)
{
    private static readonly string[] Friendly = ["1000", "1002", "1003"];

    public string? Name() => Id switch
    {
        "1000" => "Luke",
        "1003" => "Leia",
        "2001" => "R2",
        _ => throw new GraphQLException($"Name for character with ID {Id} could not be fetched."),
    };

    public string StrictName() => Name()!;

    public List<Being?>? Friends() => [.. Friendly.Select(id => new Being(id))];

    public List<Being>? RequiredFriends() => [.. Friendly.Select(id => new Being(id))];

    public List<Being> AllRequired() => [.. Friendly.Select(id => new Being(id))];
}
