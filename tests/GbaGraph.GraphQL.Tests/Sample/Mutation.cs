using GbaGraph.GraphQL;

namespace Sample;

[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PlaceMutations
{
    /// <summary>Adds a hut.</summary>
    [Error(typeof(PlaceNotFoundException))]
    [Error<NameTakenException>]
    public async Task<Hut> AddHutAsync(string code, string name, string near, int beds, Season? open, World world, ITopicEventSender events, CancellationToken cancellation)
    {
        var town = world.Find(near) ?? throw new PlaceNotFoundException(near);
        if (world.Places.Any(p => p.Name == name)) throw new NameTakenException(name);
        if (beds < 0) throw new GraphQLException(ErrorBuilder.New().SetMessage("Beds can't be negative.").SetCode("BAD_BEDS").Build());
        var hut = new Hut(code, name, town.Latitude, null, beds, open ?? Season.Summer);
        world.Add(hut);
        await events.SendAsync(nameof(PlaceSubscriptions.OnPlaceAdded), hut.Code, cancellation);
        return hut;
    }

    [UseMutationConvention(PayloadFieldName = "count", InputTypeName = "CountStoreCallsInput")]
    public int CountStoreCalls(bool reset, World world) => reset ? Interlocked.Exchange(ref world.StoreCalls, 0) : world.StoreCalls;
}

public sealed class NameTakenException(string name) : Exception($"The name {name} is taken.") { public string Name { get; } = name; }

[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class PlaceSubscriptions
{
    [Subscribe]
    public Place? OnPlaceAdded([EventMessage] string code, World world) => world.Find(code);

    public async IAsyncEnumerable<int> CountTo(int number, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var i = 1; i <= number; i++) { await Task.Delay(10, cancellation); yield return i; }
    }

    [Subscribe(With = nameof(CountTo))]
    public int OnCount([EventMessage] int value) => value;
}
