using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
using Vekha.Planning.Obligations;
using Vekha.Planning.Subjects;

namespace Vekha.Data.Subjects;

internal sealed class SubjectMapping : IEntityTypeConfiguration<Subject>
{
    private const string ObligationKey = "ObligationId";

    public void Configure(EntityTypeBuilder<Subject> subject)
    {
        subject.Property(s => s.Id).ValueGeneratedNever();
        subject.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
        subject.Property(s => s.Path).IsScopePath();
        // The key is that of the thing itself, so each kind has a column that points at its table: no subject without its thing.
        subject.Property<ObligationId?>(ObligationKey)
            .HasComputedColumnSql($"case when kind = '{SubjectKind.Obligation}' then id end", stored: true);
        subject.HasOne<Obligation>().WithOne().HasForeignKey<Subject>(ObligationKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal static class SubjectKey
{
    /// <summary>The row belongs to a subject, which stays as long as the row does.</summary>
    public static void BelongsToSubject<T>(this EntityTypeBuilder<T> row, string property = "SubjectId") where T : class =>
        row.HasOne<Subject>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);
}
