using System.Globalization;
using System.Text.RegularExpressions;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Schema;

/// <summary>The version of the server, by which an older one is told as that, and not by the first statement that it doesn't know.</summary>
internal static partial class ServerVersion
{
    private const string Components = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]";

    private static readonly (int Major, int Minor) Oldest = (5, 26);

    /// <summary>Refuses a server that is too old. One that doesn't say its version is taken.</summary>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION, or an error of the client.</exception>
    public static async Task RequireAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var components = await client.RunAsync(new(Components), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        if (components.Rows is not [[string version]] || Numbers().Match(version) is not { Success: true } numbers) return;
        if ((Number(numbers.Groups["major"]), Number(numbers.Groups["minor"])).CompareTo(Oldest) < 0)
            throw new GbaGraphException(ErrorCodes.BadConfiguration, $"the Neo4j server is of version {version}, and this program needs 5.26 or newer; update the server, or name another with Neo4j:Uri");
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<major>\d{1,5})\.(?<minor>\d{1,5})")]
    private static partial Regex Numbers();
}
