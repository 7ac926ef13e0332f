using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage;

/// <summary>Where an embedded store is kept when nothing is configured.</summary>
public static class StorageLocation
{
    /// <summary>
    /// <c>gbagraph/gbagraph.db</c> in the user's data folder: on Linux $XDG_DATA_HOME or ~/.local/share, on macOS ~/Library/Application Support,
    /// on Windows %LOCALAPPDATA%. Neither the file nor its folder need be there.
    /// </summary>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: the user has no data folder.</exception>
    public static string DefaultPath()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0
            ? Path.Combine(data, "gbagraph", "gbagraph.db")
            : throw new GbaGraphException(ErrorCodes.BadConfiguration, "this user has no data folder; say where the database is with Storage:Path or --db");
    }
}
