package org.lucerna.index;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.GeoPoint;
import org.lucerna.model.PartialDate;
import org.lucerna.model.TextSpan;

/** Values of any model record, drawn by its components, so that none is forgotten. */
final class RandomRecords {
  private static final String[] TEXTS = {
    "", "a", "Überleben", "x".repeat(200), "肝転移", "<i>in vivo</i>", "two\nlines", "\ud83d\ude00"
  };

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  <T> T next(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType of) {
      Type argument = of.getActualTypeArguments()[0];
      if (of.getRawType() == Optional.class) {
        return random.nextBoolean() ? Optional.of(value(argument)) : Optional.empty();
      }
      List<Object> list = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        list.add(value(argument));
      }
      return list;
    }
    return ofClass((Class<?>) type);
  }

  private Object ofClass(Class<?> type) {
    if (type == String.class) {
      return TEXTS[random.nextInt(TEXTS.length)] + random.nextInt(1000);
    } else if (type == int.class || type == Integer.class) {
      return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(300);
    } else if (type == long.class) {
      return random.nextLong();
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == OptionalInt.class) {
      return random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
    } else if (type == PartialDate.class) {
      int month = random.nextInt(13);
      return new PartialDate(1 + random.nextInt(9999), month, month == 0 ? 0 : random.nextInt(32));
    } else if (type == GeoPoint.class) {
      return new GeoPoint(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180);
    } else if (type == TextSpan.class) {
      int start = random.nextInt(5000);
      return new TextSpan(start, start + random.nextInt(300));
    } else if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      return all[random.nextInt(all.length)];
    } else if (type == EvidenceRecord.class) {
      Class<?>[] kinds = type.getPermittedSubclasses();
      return ofClass(kinds[random.nextInt(kinds.length)]);
    }
    return ofRecord(type);
  }

  private Object ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(each -> value(each.getGenericType())).toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }
}
