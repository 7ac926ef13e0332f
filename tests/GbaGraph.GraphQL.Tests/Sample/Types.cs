using GbaGraph.GraphQL;

namespace Sample;

[ExtendObjectType<Peak>]
public sealed class PeakFields
{
    public string Feet([Parent] Peak peak, [DefaultValue(" ft")] string suffix) => (int)(peak.Height * 3.28084) + suffix;
}

[ExtendObjectType<Trail>]
public sealed class TrailFields
{
    [BindMember(nameof(Trail.From))] public Task<Place?> GetFromAsync([Parent] Trail trail, PlaceByCode places, CancellationToken cancellation) => places.LoadAsync(trail.From, cancellation);
    [BindMember(nameof(Trail.To))] public Task<Place?> GetToAsync([Parent] Trail trail, PlaceByCode places, CancellationToken cancellation) => places.LoadAsync(trail.To, cancellation);
}

public sealed class PlaceByCode(World world, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, Place>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, Place>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref world.StoreCalls);
        return Task.FromResult<IReadOnlyDictionary<string, Place>>(world.Places.Where(p => keys.Contains(p.Code)).ToDictionary(p => p.Code));
    }
}

public sealed class TrailsByPlace(World world, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, List<Trail>>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, List<Trail>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref world.StoreCalls);
        return Task.FromResult<IReadOnlyDictionary<string, List<Trail>>>(keys.ToDictionary(k => k, k => world.Trails.Where(t => t.From == k || t.To == k).ToList()));
    }
}
