using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Vekha.Planning;

namespace Vekha.Data.Ids;

/// <summary>What makes one id of another in a query is the same column under another type: no SQL of its own. These are the members of ids
/// that give an id or the guid, as <c>ObligationId.Subject</c>, and their functions <c>Of</c>.</summary>
internal sealed class IdTranslation : IMemberTranslator, IMethodCallTranslator, IMemberTranslatorPlugin, IMethodCallTranslatorPlugin
{
    IEnumerable<IMemberTranslator> IMemberTranslatorPlugin.Translators => [this];

    IEnumerable<IMethodCallTranslator> IMethodCallTranslatorPlugin.Translators => [this];

    public SqlExpression? Translate(
        SqlExpression? instance, MemberInfo member, Type returnType, IDiagnosticsLogger<DbLoggerCategory.Query> logger) =>
        member is PropertyInfo { DeclaringType: { } type } && IdMappings.IsId(type) ? Retyped(instance, returnType) : null;

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger) =>
        method is { Name: nameof(IId<>.Of), DeclaringType: { } type } && IdMappings.IsId(type) && arguments is [var argument]
            ? Retyped(argument, method.ReturnType) : null;

    private static ColumnExpression? Retyped(SqlExpression? expression, Type type) => expression is ColumnExpression column
        ? new(column.Name, column.TableAlias, column.Column, type, IdMappings.Of(type), column.IsNullable) : null;
}
