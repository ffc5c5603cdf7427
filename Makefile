# For those who expect one; what is done stands in script/.
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: all install uninstall test package

all:
	script/build --commit

install:
	script/install --prefix '$(PREFIX)' --destdir '$(DESTDIR)'

uninstall:
	script/uninstall --prefix '$(PREFIX)' --destdir '$(DESTDIR)'

test:
	script/test

package:
	script/package
