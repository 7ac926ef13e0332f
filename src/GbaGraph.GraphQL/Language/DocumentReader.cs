using System.Globalization;
using System.Text;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Language;

/// <summary>A recursive descent over the tokens of one document; the depth limit bounds the recursion.</summary>
internal ref partial struct DocumentReader(ReadOnlySpan<byte> source, ParserOptions options)
{
    private readonly int maxDepth = Math.Min(options.MaxDepth, ParserOptions.GreatestDepth);
    private Lexer lexer = new(source, options.MaxTokens);
    private int depth;
    private int nodes;
    private int fields;

    public DocumentNode ReadDocument()
    {
        lexer.MoveNext();
        var definitions = new List<DefinitionNode>();
        TypeSystemDefinitionNode? typeSystemDefinition = null;
        while (lexer.Kind != TokenKind.EndOfFile && typeSystemDefinition is null)
        {
            var (line, column) = Mark();
            string? description = ReadDescription();
            if (IsTypeSystemKeyword())
            {
                typeSystemDefinition = new TypeSystemDefinitionNode(line, column, TokenText());
            }
            else
            {
                definitions.Add(ReadDefinition(line, column, description));
            }
        }

        return new DocumentNode(1, 1, definitions, typeSystemDefinition);
    }

    public ValueNode ReadLoneValue()
    {
        lexer.MoveNext();
        var value = ReadValue(constant: true);
        return lexer.Kind == TokenKind.EndOfFile ? value : throw NotExpected(TokenKind.EndOfFile);
    }

    private DefinitionNode ReadDefinition(int line, int column, string? description)
    {
        if (lexer.Kind == TokenKind.LeftBrace && description is null)
        {
            return new OperationDefinitionNode(
                line, column, null, OperationKind.Query, null, [], [], ReadSelectionSet());
        }

        if (IsKeyword("fragment"u8))
        {
            return ReadFragmentDefinition(line, column, description);
        }

        return IsKeyword("query"u8) ? ReadOperation(line, column, description, OperationKind.Query)
            : IsKeyword("mutation"u8) ? ReadOperation(line, column, description, OperationKind.Mutation)
            : IsKeyword("subscription"u8) ? ReadOperation(line, column, description, OperationKind.Subscription)
            : throw Unexpected();
    }

    private OperationDefinitionNode ReadOperation(int line, int column, string? description, OperationKind kind)
    {
        lexer.MoveNext();
        string? name = lexer.Kind == TokenKind.Name ? ReadName() : null;
        var variables = ReadVariableDefinitions();
        var directives = ReadDirectives(constant: false);
        return new OperationDefinitionNode(
            line, column, description, kind, name, variables, directives, ReadSelectionSet());
    }

    private FragmentDefinitionNode ReadFragmentDefinition(int line, int column, string? description)
    {
        lexer.MoveNext();
        if (IsKeyword("on"u8))
        {
            throw Unexpected();
        }

        string name = ReadName();
        if (!IsKeyword("on"u8))
        {
            throw lexer.Error($"Expected the keyword `on`, but found {Found()}.");
        }

        lexer.MoveNext();
        var typeCondition = ReadNamedType();
        var directives = ReadDirectives(constant: false);
        return new FragmentDefinitionNode(
            line, column, description, name, typeCondition, directives, ReadSelectionSet());
    }

    private IReadOnlyList<VariableDefinitionNode> ReadVariableDefinitions()
    {
        if (lexer.Kind != TokenKind.LeftParenthesis)
        {
            return [];
        }

        lexer.MoveNext();
        var variables = new List<VariableDefinitionNode>();
        do
        {
            var (line, column) = Mark();
            string? description = ReadDescription();
            var variable = ReadVariable();
            Expect(TokenKind.Colon);
            var type = ReadType();
            ValueNode? defaultValue = null;
            if (lexer.Kind == TokenKind.Equal)
            {
                lexer.MoveNext();
                defaultValue = ReadValue(constant: true);
            }

            variables.Add(new VariableDefinitionNode(
                line, column, description, variable, type, defaultValue, ReadDirectives(constant: true)));
        }
        while (lexer.Kind != TokenKind.RightParenthesis);

        lexer.MoveNext();
        return variables;
    }

    private TypeNode ReadType()
    {
        var (line, column) = Mark();
        TypeNode type;
        if (lexer.Kind == TokenKind.LeftBracket)
        {
            Enter();
            lexer.MoveNext();
            var element = ReadType();
            Expect(TokenKind.RightBracket);
            depth--;
            type = new ListTypeNode(line, column, element);
        }
        else
        {
            type = ReadNamedType();
        }

        if (lexer.Kind != TokenKind.Bang)
        {
            return type;
        }

        lexer.MoveNext();
        return new NonNullTypeNode(line, column, type);
    }

    private NamedTypeNode ReadNamedType()
    {
        var (line, column) = Mark();
        return new NamedTypeNode(line, column, ReadName());
    }

    private string? ReadDescription()
    {
        if (lexer.Kind is not (TokenKind.String or TokenKind.BlockString))
        {
            return null;
        }

        string description = lexer.StringValue;
        lexer.MoveNext();
        return description;
    }

    private string ReadName()
    {
        string name = lexer.Kind == TokenKind.Name ? TokenText() : throw NotExpected(TokenKind.Name);
        lexer.MoveNext();
        return name;
    }

    private void Expect(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            throw NotExpected(kind);
        }

        lexer.MoveNext();
    }

    /// <summary>Counts one more node and gives the place where it starts.</summary>
    private (int Line, int Column) Mark()
    {
        if (++nodes > options.MaxNodes)
        {
            throw lexer.Error(
                Text($"The document has more than {options.MaxNodes} nodes; send a shorter one."),
                SyntaxErrorCodes.TooManyNodes);
        }

        return (lexer.Line, lexer.Column);
    }

    /// <summary>Goes one level down; the way back up is <c>depth--</c>.</summary>
    private void Enter()
    {
        if (++depth > maxDepth)
        {
            throw lexer.Error(
                Text($"The document nests deeper than {maxDepth} levels; send a flatter one."),
                SyntaxErrorCodes.TooDeep);
        }
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        lexer.Kind == TokenKind.Name && lexer.Text.SequenceEqual(keyword);

    private readonly bool IsTypeSystemKeyword() => lexer.Kind == TokenKind.Name && TokenText() is
        "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive" or "extend";

    private readonly string TokenText() => Encoding.UTF8.GetString(lexer.Text);

    private readonly SyntaxException NotExpected(TokenKind wanted) =>
        lexer.Error($"Expected a `{wanted}`-token, but found {Found()}.");

    private readonly SyntaxException Unexpected() => lexer.Error(lexer.Kind == TokenKind.Name
        ? $"Unexpected name: `{TokenText()}`."
        : $"Unexpected token: `{lexer.Kind}`.");

    private readonly string Found() => $"a `{lexer.Kind}`-token";

    private static string Text(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
