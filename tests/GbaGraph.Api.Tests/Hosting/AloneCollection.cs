namespace GbaGraph.Api.Tests.Hosting;

/// <summary>Tests that time a process, and so run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
