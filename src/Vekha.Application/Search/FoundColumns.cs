using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Vekha.Data.Search;

namespace Vekha.Application.Search;

/// <summary>Makes the kinds of what is found parts of one statement, which have the same columns in the same order: what a kind does not
/// say is empty, and marked words are asked of the database in one way.</summary>
internal sealed class FoundColumns : ExpressionVisitor
{
    private static readonly PropertyInfo[] Columns = [.. typeof(Found).GetProperties().Where(property => property.CanWrite)];

    private readonly SearchKind _kind;
    private readonly Expression<Func<string, string>> _whole;
    private readonly Expression<Func<string, string>> _part;

    public FoundColumns(SearchKind kind, string words)
    {
        _kind = kind;
        _whole = text => SearchWords.Read(words).GetResultHeadline("russian", text.Replace("ё", "е").Replace("Ё", "Е"), Marks.Whole);
        _part = text => SearchWords.Read(words).GetResultHeadline("russian", text.Replace("ё", "е").Replace("Ё", "Е"), Marks.Part);
    }

    public IQueryable<Found> Of(IQueryable<Found> found) => found.Provider.CreateQuery<Found>(Visit(found.Expression));

    /// <summary>The whole text with the found words marked; stands for what the database does.</summary>
    public static string Marked(string text) => throw new NotSupportedException(text);

    /// <summary>A part of a long text around the found words, marked.</summary>
    public static string MarkedPart(string text) => throw new NotSupportedException(text);

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        if (node.Type != typeof(Found)) return base.VisitMemberInit(node);
        var given = node.Bindings.OfType<MemberAssignment>().ToDictionary(said => said.Member.Name, said => Visit(said.Expression));
        return node.Update(node.NewExpression, Columns.Select(column => Expression.Bind(column, given.GetValueOrDefault(column.Name)
            ?? Expression.Constant(column.Name == nameof(Found.Kind) ? _kind : Empty(column.PropertyType), column.PropertyType))));
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) => node.Method.DeclaringType == typeof(FoundColumns)
        ? Inlined(node.Method.Name == nameof(Marked) ? _whole : _part, Visit(node.Arguments[0])) : base.VisitMethodCall(node);

    private static object? Empty(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static Expression Inlined(Expression<Func<string, string>> marked, Expression text) =>
        new ParameterReplacing(marked.Parameters[0], text).Visit(marked.Body);

    private sealed class ParameterReplacing(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
