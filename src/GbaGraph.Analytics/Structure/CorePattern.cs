namespace GbaGraph.Analytics.Structure;

/// <summary>Which pattern a network with a core is compared with.</summary>
public enum CorePattern
{
    /// <summary>Ties inside the core and between core and periphery, none inside the periphery.</summary>
    CoreTies,

    /// <summary>Ties inside the core, none inside the periphery; ties between them are left out of the comparison.</summary>
    Blocks,
}
