namespace GbaGraph.Analytics.Structure;

/// <summary>With which random networks the fit of a core is compared.</summary>
public enum CoreNull
{
    /// <summary>Networks of the same density (Erdős and Rényi).</summary>
    Density,

    /// <summary>Networks of the same degrees (rewired): whether there is more of a core than the degrees make.</summary>
    Degrees,
}
