using System.Globalization;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Where a Neo4j server is, and how to speak to it.</summary>
/// <param name="Uri"><c>http://host:7474</c> or <c>https://host:7473</c>; in the full-stack build also <c>bolt://host:7687</c>, <c>neo4j://host</c> and their <c>+s</c> and <c>+ssc</c> forms.</param>
/// <param name="User">The user, or null where the server asks for none or a token is given.</param>
/// <param name="Password">The user's password.</param>
/// <param name="Token">A bearer token instead of user and password.</param>
/// <param name="Database">The database.</param>
public sealed record Neo4jOptions(Uri Uri, string? User = null, string? Password = null, string? Token = null, string Database = "neo4j")
{
    private static readonly string[] Schemes = ["http", "https", "bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>How long a call may take, retries included. Default 20 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one statement of a load may take. Default 10 min.</summary>
    public TimeSpan LoadTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long an analysis on the server may take; a projection that is older was left behind. Default 10 min.</summary>
    public TimeSpan AnalysisTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many bytes of the server's memory an analysis may take by the server's estimate; null for as many as the server has.</summary>
    public long? AnalysisMemory { get; init; }

    /// <summary>
    /// Reads the configuration keys <c>Neo4j:Uri</c>, <c>Neo4j:User</c>, <c>Neo4j:Password</c>, <c>Neo4j:Token</c>, <c>Neo4j:Database</c>, <c>Neo4j:Timeout</c> (seconds)
    /// and <c>Neo4j:AnalysisMemory</c> (MiB).
    /// </summary>
    /// <param name="value">Gives the value of a key, or null.</param>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: the address is missing, is none, holds a password, or its scheme isn't known; or the timeout or the memory is no number.</exception>
    public static Neo4jOptions Read(Func<string, string?> value)
    {
        var text = Given("Neo4j:Uri") ?? throw Bad("Neo4j:Uri (in the environment Neo4j__Uri) is missing; write http://127.0.0.1:7474 or the address of your server");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme)) throw Bad($"Neo4j:Uri '{text}' is no address of a Neo4j server; write http://127.0.0.1:7474");
        if (uri.UserInfo.Length > 0) throw Bad("Neo4j:Uri holds a user; write Neo4j:User and Neo4j:Password instead, for addresses get into logs");
        if ((Given("Neo4j:User") is null) != (Given("Neo4j:Password") is null)) throw Bad("Neo4j:User and Neo4j:Password stand together; give both or neither");
        if (!double.TryParse(Given("Neo4j:Timeout") ?? "20", NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is not (> 0 and <= 86400))
            throw Bad("Neo4j:Timeout is no number of seconds up to a day; write 20");
        if (!int.TryParse(Given("Neo4j:AnalysisMemory") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var mebibytes) || mebibytes < 1)
            throw Bad("Neo4j:AnalysisMemory is no number of MiB; write 1024, or leave it out for all that the server has");
        return new(uri, Given("Neo4j:User"), Given("Neo4j:Password"), Given("Neo4j:Token"), Given("Neo4j:Database") ?? "neo4j")
        {
            Timeout = TimeSpan.FromSeconds(seconds),
            AnalysisMemory = Given("Neo4j:AnalysisMemory") is null ? null : (long)mebibytes << 20,
        };

        string? Given(string key) => value(key) is { Length: > 0 } given ? given : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Uri.GetLeftPart(UriPartial.Authority)}/{Database}";

    private static GbaGraphException Bad(string message) => new(ErrorCodes.BadConfiguration, message);
}
