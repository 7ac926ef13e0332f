using System.Globalization;
using System.Text;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Global object ids: the type's name, a colon and the value, in base64. Known are the types of the schema.</summary>
internal sealed class NodeIds
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public void Know(string typeName) => known.Add(typeName);

    public static string Encode(string typeName, object value) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{Convert.ToString(value, CultureInfo.InvariantCulture)}"));

    /// <exception cref="GraphQLException">The id is malformed, of an unknown type, or of another than expected.</exception>
    public (string TypeName, string Value) Decode(string id, string? expected = null)
    {
        var buffer = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, buffer, out var length)) throw Malformed(id);
        var text = Encoding.UTF8.GetString(buffer, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) throw Malformed(id);
        var typeName = text[..colon];
        if (!known.Contains(typeName)) throw Unknown(typeName);
        if (expected is not null && typeName != expected)
        {
            throw new GraphQLException(new Error($"The node id type name `{typeName}` does not match the expected type name `{expected}`."));
        }

        return (typeName, text[(colon + 1)..]);
    }

    public static GraphQLException Unknown(string typeName) =>
        new(ErrorBuilder.New().SetMessage($"No serializer registered for type `{typeName}`.").SetExtension("typeName", typeName).Build());

    public static GraphQLException Malformed(string id) =>
        new(ErrorBuilder.New().SetMessage("The node ID string has an invalid format.").SetExtension("originalValue", id).Build());
}
