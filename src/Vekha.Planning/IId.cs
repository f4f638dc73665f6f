namespace Vekha.Planning;

/// <summary>The key of something, of a type of its own, so that ids of different things cannot be swapped. Written as its guid.</summary>
public interface IId : IFormattable
{
    Guid Value { get; }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);
}

/// <typeparam name="TSelf">The type of the id itself.</typeparam>
public interface IId<TSelf> : IId, IComparable<TSelf> where TSelf : struct, IId<TSelf>
{
    static abstract TSelf Of(Guid value);

    int IComparable<TSelf>.CompareTo(TSelf other) => Value.CompareTo(other.Value);
}

public static class Ids
{
    extension<T>(T) where T : struct, IId<T>
    {
        /// <summary>A key for something new. Keys made later sort after it.</summary>
        public static T New(DateTimeOffset now) => T.Of(Guid.CreateVersion7(now));

        /// <returns>null where there is none.</returns>
        public static T? Of(Guid? value) => value is { } known ? T.Of(known) : null;
    }
}
