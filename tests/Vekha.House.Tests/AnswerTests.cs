using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Data;

namespace Vekha.House.Tests;

/// <summary>A query answers with values: what is mapped to a table and can change stays inside.</summary>
public sealed class AnswerTests
{
    private static readonly HashSet<Type> Entities = EntitiesOfModel();

    [Fact]
    public void A_query_hands_out_no_entities()
    {
        Entities.Count.ShouldBeGreaterThan(20);
        var queries = typeof(Outcome<>).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Query", StringComparison.Ordinal))
            .ToList();
        queries.Count.ShouldBeGreaterThan(50);
        var handed = queries.SelectMany(query => Answers(query).SelectMany(answer => In(answer, query.Name, [])));
        AllowedList.ShouldHold("EntitiesInAnswers", handed, line => line);
    }

    private static HashSet<Type> EntitiesOfModel()
    {
        using var db = new VekhaDb(new DbContextOptionsBuilder<VekhaDb>().UseVekhaPostgres("Host=none").Options);
        return [.. db.Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ClrType).Where(CanChange)];
    }

    /// <summary>A property of it can be set after it was made, if only from within: what cannot change is a value.</summary>
    private static bool CanChange(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => property.GetSetMethod(nonPublic: true)).OfType<MethodInfo>()
        .Any(set => !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

    private static IEnumerable<Type> Answers(Type query) => query
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(method => method.ReturnType);

    /// <summary>Each entity that can be reached from the answer, as «query: holder.member is entity».</summary>
    private static IEnumerable<string> In(Type type, string way, HashSet<Type> seen)
    {
        if (type.IsArray) return In(type.GetElementType()!, way, seen);
        if (Entities.Contains(type)) return [$"{way} is {type.Name}"];
        var parts = type.GenericTypeArguments.SelectMany(part => In(part, way, seen));
        return !IsOurs(type) || !seen.Add(type) ? parts
            : parts.Concat(Members(type).SelectMany(member => In(member.Type, $"{way.Split(':')[0]}: {type.Name}.{member.Name}", seen)));
    }

    private static IEnumerable<(string Name, Type Type)> Members(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (property.Name, property.PropertyType))
            .Concat(type.GetMethods(own).Where(method => !method.IsSpecialName && !method.Name.StartsWith('<'))
                .Select(method => (method.Name, method.ReturnType)));
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Vekha.", StringComparison.Ordinal);
}
