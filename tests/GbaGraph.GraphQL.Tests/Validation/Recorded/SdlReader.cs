using System.Text;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Types.Introspection;

namespace GbaGraph.GraphQL.Tests.Validation.Recorded;

/// <summary>Builds types from a printed schema, as far as validation looks at them.</summary>
internal ref struct SdlReader
{
    private readonly Dictionary<string, NamedType> types;
    private Lexer lexer;

    private SdlReader(byte[] source, Dictionary<string, NamedType> types)
    {
        this.types = types;
        lexer = new Lexer(source);
        lexer.MoveNext();
    }

    /// <summary>Reads the text twice, because types refer to later ones, and to names of enums and unions before these.</summary>
    public static Schema Read(string text)
    {
        byte[] source = Encoding.UTF8.GetBytes(text);
        ScalarType[] scalars =
        [
            .. SpecScalars.All, new AnyType(), new DateTimeType(), new DecimalType(), new LocalDateType(),
            new LongType(), new TimeSpanType(), new UrlType(), new UuidType(),
        ];
        var types = scalars.ToDictionary(type => type.Name, type => (NamedType)type);
        new SdlReader(source, types).ReadDefinitions(declareOnly: true);
        new SdlReader(source, types).ReadDefinitions(declareOnly: false);
        return new Schema(
            (ObjectType)types["Query"],
            (ObjectType)types["Mutation"],
            (ObjectType)types["Subscription"],
            [.. types.Values, .. IntrospectionTypes.AllTypes],
            [SpecDirectives.Skip, SpecDirectives.Include]);
    }

    private void ReadDefinitions(bool declareOnly)
    {
        SkipDescription();
        while (lexer.Kind != TokenKind.EndOfFile)
        {
            string keyword = Name();
            switch (keyword)
            {
                case "schema":
                    Body();
                    break;
                case "directive":
                    Expect(TokenKind.At);
                    Name();
                    Inputs(declareOnly);
                    Name();
                    Names(TokenKind.Pipe);
                    break;
                default:
                    ReadType(keyword, Name(), declareOnly);
                    break;
            }

            SkipDescription();
        }
    }

    private void ReadType(string keyword, string name, bool declareOnly)
    {
        var interfaces = TakeName("implements") ? Names(TokenKind.Ampersand) : [];
        bool isOneOf = SkipDirectives();
        switch (keyword)
        {
            case "union":
                Expect(TokenKind.Equal);
                var members = Names(TokenKind.Pipe);
                types.TryAdd(name, new UnionType(name));
                if (!declareOnly)
                {
                    ((UnionType)types[name]).Define(Find<ObjectType>(members));
                }

                break;
            case "enum":
                types.TryAdd(name, new EnumType(name, null, [.. Symbols().Select(s => new EnumValueDefinition(s, null, null, s))]));
                Body();
                break;
            case "input":
                types.TryAdd(name, new InputObjectType(name, isOneOf: isOneOf));
                ((InputObjectType)types[name]).Define(Inputs(declareOnly));
                break;
            case "type" or "interface":
                types.TryAdd(name, keyword == "type" ? new ObjectType(name) : new InterfaceType(name));
                ((ComplexType)types[name]).Define(Fields(declareOnly), Find<InterfaceType>(declareOnly ? [] : interfaces));
                break;
        }
    }

    private readonly List<T> Find<T>(List<string> names)
    {
        var all = types;
        return [.. names.Select(name => all[name]).Cast<T>()];
    }

    private List<FieldDefinition> Fields(bool declareOnly)
    {
        var fields = new List<FieldDefinition>();
        for (Expect(TokenKind.LeftBrace); lexer.Kind != TokenKind.RightBrace;)
        {
            string name = Name();
            var arguments = Inputs(declareOnly);
            Expect(TokenKind.Colon);
            fields.Add(new FieldDefinition(name, ReadReference(declareOnly)) { Arguments = new InputValueSet(arguments) });
            SkipDirectives();
            SkipDescription();
        }

        lexer.MoveNext();
        return fields;
    }

    private List<InputValueDefinition> Inputs(bool declareOnly)
    {
        var inputs = new List<InputValueDefinition>();
        if (lexer.Kind is not (TokenKind.LeftBrace or TokenKind.LeftParenthesis))
        {
            return inputs;
        }

        for (lexer.MoveNext(); lexer.Kind is not (TokenKind.RightBrace or TokenKind.RightParenthesis);)
        {
            string name = Name();
            Expect(TokenKind.Colon);
            var type = ReadReference(declareOnly);
            string? defaultValue = Take(TokenKind.Equal) ? Encoding.UTF8.GetString(lexer.Text) : null;
            if (defaultValue is not null)
            {
                lexer.MoveNext();
            }

            inputs.Add(new InputValueDefinition(name, type)
            {
                DefaultValue = defaultValue is null ? null : GraphQLParser.ParseConstantValue(defaultValue),
            });
            SkipDirectives();
            SkipDescription();
        }

        lexer.MoveNext();
        return inputs;
    }

    private GraphType ReadReference(bool declareOnly)
    {
        GraphType type;
        if (Take(TokenKind.LeftBracket))
        {
            type = new ListType(ReadReference(declareOnly));
            Expect(TokenKind.RightBracket);
        }
        else
        {
            string name = Name();
            type = declareOnly ? SpecScalars.String : types[name];
        }

        return Take(TokenKind.Bang) ? new NonNullType(type) : type;
    }

    private readonly List<string> Symbols()
    {
        var ahead = this;
        var names = new List<string>();
        for (ahead.Expect(TokenKind.LeftBrace); ahead.lexer.Kind != TokenKind.RightBrace;)
        {
            names.Add(ahead.Name());
            ahead.SkipDirectives();
            ahead.SkipDescription();
        }

        return names;
    }

    private List<string> Names(TokenKind separator)
    {
        var names = new List<string> { Name() };
        while (Take(separator))
        {
            names.Add(Name());
        }

        return names;
    }

    private void Body()
    {
        while (lexer.Kind != TokenKind.RightBrace)
        {
            lexer.MoveNext();
        }

        lexer.MoveNext();
    }

    /// <summary>Whether <c>@oneOf</c> is one of them.</summary>
    private bool SkipDirectives()
    {
        bool isOneOf = false;
        while (Take(TokenKind.At))
        {
            isOneOf |= Name() == "oneOf";
            if (Take(TokenKind.LeftParenthesis))
            {
                while (!Take(TokenKind.RightParenthesis))
                {
                    lexer.MoveNext();
                }
            }
        }

        return isOneOf;
    }

    private void SkipDescription()
    {
        if (lexer.Kind is TokenKind.String or TokenKind.BlockString)
        {
            lexer.MoveNext();
        }
    }

    private bool TakeName(string name) =>
        lexer.Kind == TokenKind.Name && Encoding.UTF8.GetString(lexer.Text) == name && Take(TokenKind.Name);

    private bool Take(TokenKind kind)
    {
        bool isKind = lexer.Kind == kind;
        if (isKind)
        {
            lexer.MoveNext();
        }

        return isKind;
    }

    private void Expect(TokenKind kind)
    {
        Take(kind).ShouldBeTrue($"{kind} in line {lexer.Line}");
        SkipDescription();
    }

    private string Name()
    {
        SkipDescription();
        string name = Encoding.UTF8.GetString(lexer.Text);
        Expect(TokenKind.Name);
        return name;
    }
}
