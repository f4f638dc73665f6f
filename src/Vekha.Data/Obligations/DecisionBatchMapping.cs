using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Columns;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

internal sealed class DecisionBatchMapping : IEntityTypeConfiguration<DecisionBatch>
{
    public void Configure(EntityTypeBuilder<DecisionBatch> batch)
    {
        batch.Property(b => b.Id).ValueGeneratedNever();
        batch.Property(b => b.Kind).HasConversion<string>().HasMaxLength(20);
        batch.Property(b => b.Decided).AsJson();
        batch.HasIndex(b => b.At);
        batch.HasOne<Person>().WithMany().HasForeignKey(b => b.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
