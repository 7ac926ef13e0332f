using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Language;

internal ref partial struct DocumentReader
{
    private ValueNode ReadValue(bool constant)
    {
        switch (lexer.Kind)
        {
            case TokenKind.LeftBracket:
                return ReadList(constant);
            case TokenKind.LeftBrace:
                return ReadObject(constant);
            case TokenKind.Dollar:
                return constant
                    ? throw lexer.Error("Unexpected token: `Dollar`. A variable cannot stand in a constant.")
                    : ReadVariable();
            default:
                return ReadScalar();
        }
    }

    private ValueNode ReadScalar()
    {
        var (line, column) = Mark();
        ValueNode value = lexer.Kind switch
        {
            TokenKind.Integer => new IntValueNode(line, column, TokenText()),
            TokenKind.Float => new FloatValueNode(line, column, TokenText()),
            TokenKind.String => new StringValueNode(line, column, lexer.StringValue, isBlock: false),
            TokenKind.BlockString => new StringValueNode(line, column, lexer.StringValue, isBlock: true),
            TokenKind.Name => TokenText() switch
            {
                "true" => new BooleanValueNode(line, column, true),
                "false" => new BooleanValueNode(line, column, false),
                "null" => new NullValueNode(line, column),
                var symbol => new EnumValueNode(line, column, symbol),
            },
            _ => throw Unexpected(),
        };
        lexer.MoveNext();
        return value;
    }

    private ListValueNode ReadList(bool constant)
    {
        var (line, column) = Mark();
        Enter();
        lexer.MoveNext();
        var items = new List<ValueNode>();
        while (lexer.Kind != TokenKind.RightBracket)
        {
            items.Add(ReadValue(constant));
        }

        lexer.MoveNext();
        depth--;
        return new ListValueNode(line, column, items);
    }

    private ObjectValueNode ReadObject(bool constant)
    {
        var (line, column) = Mark();
        Enter();
        lexer.MoveNext();
        var members = new List<ObjectFieldNode>();
        while (lexer.Kind != TokenKind.RightBrace)
        {
            var (memberLine, memberColumn) = Mark();
            string name = ReadName();
            Expect(TokenKind.Colon);
            members.Add(new ObjectFieldNode(memberLine, memberColumn, name, ReadValue(constant)));
        }

        lexer.MoveNext();
        depth--;
        return new ObjectValueNode(line, column, members);
    }

    private VariableNode ReadVariable()
    {
        var (line, column) = Mark();
        Expect(TokenKind.Dollar);
        return new VariableNode(line, column, ReadName());
    }
}
