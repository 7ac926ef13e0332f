using GbaGraph.Storage;

namespace GbaGraph.Api.Frameworks;

/// <summary>The places that actors take in frameworks, in one call of the store for all of them.</summary>
public sealed class RolesOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<FrameworkRoleNode>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<FrameworkRoleNode>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var frameworks = await store.GetFrameworksAsync(cancellationToken);
        var roles = frameworks.SelectMany(f => f.Roles.Select(r => (Framework: f, Role: r))).Where(p => p.Role.Actor is not null).ToLookup(p => p.Role.Actor!);
        return keys.ToDictionary(k => k, k => (IReadOnlyList<FrameworkRoleNode>)[.. roles[k].Select(p => new FrameworkRoleNode(p.Framework, p.Role))]);
    }
}
